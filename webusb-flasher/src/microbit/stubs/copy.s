@ Copies words to RAM.
@
@ r0  where to
@ r1  where from
@ r2  number of words, not 0
@
@ Ends at the BKPT. ARMv6-M, so that it runs on both generations of the board.

        .syntax unified
        .cpu cortex-m0
        .thumb

next:   ldm     r1!, {r3}
        stm     r0!, {r3}
        subs    r2, r2, #1
        bne     next
        bkpt    #0
