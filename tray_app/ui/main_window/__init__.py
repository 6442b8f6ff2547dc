"""The window "Crash reports": the list, the filters, the chart and the detail of one report.

`window` lays out and joins the parts; each part is a widget that shows a value of its features'
state. Knows the feature folders beside it and `ui.widgets`; none of them knows this.
"""
