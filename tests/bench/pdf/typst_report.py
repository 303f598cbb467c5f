#!/usr/bin/env python3
"""Sets data.json with Typst, tagged for PDF/UA-1. Usage: typst_report.py data.json out.pdf FONTS"""

import pathlib
import sys

import typst

data, out, fonts = sys.argv[1:4]
typst.compile(
    str(pathlib.Path(__file__).with_name("report.typ")),
    output=out,
    root="/",
    font_paths=[fonts],
    sys_inputs={"data": str(pathlib.Path(data).resolve())},
    pdf_standards=["ua-1"],
)
