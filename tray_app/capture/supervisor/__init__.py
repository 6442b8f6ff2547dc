"""`cortex run`: a program under supervision, whose hard deaths, hangs and error output become
reports.

Knows the rest of `capture`, the standard library and `contract`; nobody in a host process
loads it.
"""
