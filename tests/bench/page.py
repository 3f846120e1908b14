"""What the pages of docs/benchmarks/ have in common: where and when it was measured, tables, and bars as SVG."""
import datetime
import os
import pathlib
import platform

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "docs" / "benchmarks"


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    return (f"Measured on {datetime.date.today()}: {cpu}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
            f"load {os.getloadavg()[0]:.1f} at the end.")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def ms(value):
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 1 else f"{value * 1000:,.1f} µs"


def bars(title, groups, unit="ms"):
    """groups: [(label, [(series, value or None)])]; a logarithmic axis, values written beside the bars."""
    import math
    values = [value for _, series in groups for _, value in series if value]
    low = 10 ** math.floor(math.log10(min(values)) - 0.3)
    scale = 360 / (math.log10(max(values)) - math.log10(low))
    shades = ["#0060A0", "#B34700", "#595959"]
    parts, y = [], 50
    for label, series in groups:
        parts.append(f'<text x="12" y="{y + 12}" font-size="13" font-weight="bold">{label}</text>')
        for number, (name, value) in enumerate(series):
            y += 20
            parts.append(f'<text x="24" y="{y + 11}" font-size="12">{name}</text>')
            if not value:
                continue
            width = max(1, (math.log10(value) - math.log10(low)) * scale)
            parts.append(f'<rect x="150" y="{y}" width="{width:.0f}" height="14" fill="{shades[number % 3]}"/>')
            parts.append(f'<text x="{156 + width:.0f}" y="{y + 11}" font-size="12">{value:,.3g} {unit}</text>')
        y += 32
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{y + 10}" role="img" fill="#111111" '
            f'font-family="Arial, sans-serif"><title>{title}</title><rect width="100%" height="100%" fill="#FFFFFF"/>'
            f'<text x="12" y="24" font-size="15" font-weight="bold">{title} (logarithmic)</text>' + "".join(parts) + "</svg>\n")


def write(name, text, pictures=()):
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file, svg in pictures:
        (FOLDER / file).write_text(svg, encoding="utf-8")
    (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{FOLDER / name} is written")
