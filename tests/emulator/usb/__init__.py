# A computer at the USB port of an emulated board: its bus, its requests, a serial port, a drive.
#
# Source of all numbers: USB 2.0, chapters 8 and 9; CDC PSTN 1.2; Bulk-Only Transport 1.0.
