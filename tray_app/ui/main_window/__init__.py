"""The window "Crash reports": the list, the filters, the chart and the detail of one report.

`window` lays out and joins the parts; each part is a widget that shows a value of `ui.state`.
Knows the dialogs, `ui.widgets`, `ui.models` and `ui.state`; none of them knows this.
"""
