# UARTE, the serial line with DMA (section 6.34).


class Uarte:
    """What the registers of the line do while ENABLE says that it is a UARTE."""

    DMA = 8
    dma_events = {
        0x110: "endrx",
        0x120: "endtx",
        0x14C: "rxstarted",
        0x150: "txstarted",
        0x158: "txstopped",
    }
    dma_registers = {
        0x534: ("rxptr", 0),
        0x538: ("rxmaxcnt", 0),
        0x53C: ("rxamount", 0),
        0x544: ("txptr", 0),
        0x548: ("txmaxcnt", 0),
        0x54C: ("txamount", 0),
    }
    dma_shorts = {5: ("endrx", "startrx"), 6: ("endrx", "stoprx")}

    def is_dma(self):
        return self.value["enable"] == self.DMA

    def begin_sending(self):
        size = self.value["txmaxcnt"]
        data = self.chip.fetch(self.value["txptr"], size)
        pin = self.value["txd_pin"]
        self.fire("txstarted")

        def send(at):
            if at == size:
                self.value["txamount"] = size
                return self.fire("endtx")

            def gone():
                for listener in self.listeners:
                    listener(pin, data[at])
                self.fire("txdrdy")
                send(at + 1)

            self.chip.at(self.now + self.byte_cycles(), gone)

        send(0)

    def begin_receiving(self):
        self.into, self.room = self.value["rxptr"], self.value["rxmaxcnt"]
        self.value["rxamount"] = 0
        self.fire("rxstarted")

    def receive_by_dma(self, byte):
        amount = self.value["rxamount"]
        if amount < self.room:
            self.chip.store(self.into + amount, bytes([byte]))
            self.value["rxamount"] = amount + 1
            self.fire("rxdrdy")
            if amount + 1 == self.room:
                self.room = 0
                self.fire("endrx")
