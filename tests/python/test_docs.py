"""What the documentation shows works: notebooks, examples, the code of docs/python.md."""

import json
import re
import subprocess
import sys

import pytest
from conftest import ROOT

import wegwijs

NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))


def test_there_are_five_notebooks_without_kept_output():
    assert len(NOTEBOOKS) == 5
    for path in NOTEBOOKS:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        assert all(cell.get("outputs", []) == [] for cell in cells), path.name


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path, monkeypatch):
    monkeypatch.delenv("MPLBACKEND", raising=False)  # the kernel draws inline
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}})
    client.execute()
    drawn = [output for cell in notebook.cells for output in cell.get("outputs", []) if "image/png" in output.get("data", {})]
    code = "".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    assert len(drawn) >= (1 if "plot." in code else 0)
    assert not [output for cell in notebook.cells for output in cell.get("outputs", []) if output.get("name") == "stderr"]


def test_the_example_answers_its_question(village_file):
    script = ROOT / "docs" / "examples" / "cold_desks.py"
    done = subprocess.run([sys.executable, script, village_file, "energy"], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.startswith("1 of 1 desks have no warm path for energy: balie\n")


def test_the_code_of_the_page_runs(capsys):
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.S)
    assert len(blocks) >= 4
    names = {}
    for block in blocks:
        exec(block, names)
    assert "lochal" in capsys.readouterr().out


def test_every_name_of_the_page_exists():
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    for name in set(re.findall(r"\bkb\.(\w+)", text)):
        assert hasattr(wegwijs.KnowledgeBase, name), name
    for name in set(re.findall(r"\bwegwijs\.(\w+)", text)) - {"py", "md", "plot"}:
        assert hasattr(wegwijs, name) or name == "wegwijs", name
