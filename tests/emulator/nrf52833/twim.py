# TWIM, the same bus with DMA (section 6.31): whole transfers from and to memory.


class Twim:
    """What a page of serial registers does while ENABLE says that it is a TWIM."""

    DMA = 6
    dma_events = {
        0x14C: "rxstarted",
        0x150: "txstarted",
        0x15C: "lastrx",
        0x160: "lasttx",
    }
    dma_registers = {
        0x534: ("rxptr", 0),
        0x538: ("rxmaxcnt", 0),
        0x53C: ("rxamount", 0),
        0x540: ("rxlist", 0),
        0x544: ("txptr", 0),
        0x548: ("txmaxcnt", 0),
        0x54C: ("txamount", 0),
        0x550: ("txlist", 0),
    }
    dma_shorts = {
        7: ("lasttx", "startrx"),
        8: ("lasttx", "suspend"),
        9: ("lasttx", "stop"),
        10: ("lastrx", "starttx"),
        12: ("lastrx", "stop"),
    }

    def is_dma(self):
        return self.value["enable"] == self.DMA

    def begin_transfer(self, reads):
        self.fire("rxstarted" if reads else "txstarted")
        if reads:
            self.coming = bytearray()
            self.clock_in_all()
        else:
            size = self.value["txmaxcnt"]
            self.going = bytearray(self.chip.fetch(self.value["txptr"], size))
            self.value["txamount"] = 0
            self.clock_out_all()

    def clock_out_all(self):
        if not self.going:
            return self.fire("lasttx")
        byte = self.going.pop(0)

        def sent():
            if not self.device or not self.device.write(byte):
                return self.fail(4)
            self.value["txamount"] += 1
            self.clock_out_all()

        self.after_bits(9, sent)

    def clock_in_all(self):
        if len(self.coming) == self.value["rxmaxcnt"]:
            self.chip.store(self.value["rxptr"], self.coming)
            self.value["rxamount"] = len(self.coming)
            return self.fire("lastrx")

        def come():
            if self.device:
                self.coming.append(self.device.read())
                self.clock_in_all()

        self.after_bits(9, come)
