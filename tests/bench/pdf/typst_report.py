#!/usr/bin/env python3
"""Sets data.json with Typst. Usage: typst_report.py data.json out.pdf FONTS notags|tags"""

import pathlib
import sys

import typst

data, out, fonts, tags = sys.argv[1:5]
typst.compile(
    str(pathlib.Path(__file__).with_name("report.typ")),
    output=out,
    root="/",
    font_paths=[fonts],
    sys_inputs={"data": str(pathlib.Path(data).resolve())},
    **({"pdf_tags": False} if tags == "notags" else {}),
)
