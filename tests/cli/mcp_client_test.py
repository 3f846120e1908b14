#!/usr/bin/env python3
"""`wegwijs mcp` as the official Python SDK of the Model Context Protocol meets it.

    mcp_client_test.py WEGWIJS      skipped (77) where the package `mcp` is not installed
"""
import asyncio
import json
import os
import pathlib
import subprocess
import sys
import tempfile

# What tests/run installs.
PYTHON = pathlib.Path(__file__).resolve().parents[2] / "build/test-python/bin/python"
try:
    import mcp  # noqa: F401
except ImportError:
    if not PYTHON.exists() or sys.prefix == str(PYTHON.parents[1]):
        sys.exit(77)
    os.execv(PYTHON, [str(PYTHON), *sys.argv])

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

WEGWIJS = str(pathlib.Path(sys.argv[1]).resolve())
VILLAGE = pathlib.Path(__file__).resolve().parent / "village"
AT = "2026-11-24 14:10"


async def conversation(kb):
    server = StdioServerParameters(command=WEGWIJS, args=["mcp", "--kb", kb, "--desk", "balie", "--at", AT])
    async with stdio_client(server) as (reading, writing), ClientSession(reading, writing) as session:
        introduced = await session.initialize()
        tools = (await session.list_tools()).tools
        answer = await session.call_tool("ask", {"question": "ik heb te veel schulden"})
        refused = await session.call_tool("show", {"id": "bali"})
        return introduced, tools, answer, refused


def main():
    with tempfile.TemporaryDirectory() as folder:
        kb = f"{folder}/village.wegwijs"
        subprocess.run([WEGWIJS, "build", str(VILLAGE), "-o", kb], check=True, capture_output=True)
        command = [WEGWIJS, "ask", "ik heb te veel schulden", "--desk", "balie", "--at", AT, "--kb", kb, "--json"]
        expected = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        introduced, tools, answer, refused = asyncio.run(conversation(kb))
    assert introduced.model_dump(by_alias=True)["serverInfo"]["name"] == "wegwijs", introduced
    names = {tool.name for tool in tools}
    assert {"ask", "find", "show", "route", "coverage"} <= names, names
    assert json.loads(answer.content[0].text) == expected, answer
    assert "balie" in refused.content[0].text, refused


if __name__ == "__main__":
    main()
