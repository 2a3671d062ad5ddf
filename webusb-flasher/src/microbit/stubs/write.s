@ Writes words from RAM to flash, after erasing the page if that is wanted.
@
@ r0  where in flash
@ r1  where in RAM
@ r2  number of words
@ r3  the flash controller (NVMC) plus 0x500
@ r4  1 to erase the page at r0 first, else 0
@
@ Ends at the BKPT. ARMv6-M, so that it runs on both generations of the board. NVMC: READY 0x400,
@ CONFIG 0x504 (0 read, 1 write, 2 erase), ERASEPAGE 0x508 (nRF52833 product specification, 4.3).

        .syntax unified
        .cpu cortex-m0
        .thumb

        movs    r7, #1
        lsls    r7, r7, #8
        subs    r7, r3, r7
        cmp     r4, #0
        beq     write
        movs    r5, #2
        str     r5, [r3, #4]
        str     r0, [r3, #8]
erase:  ldr     r6, [r7]
        lsls    r6, r6, #31
        beq     erase
write:  movs    r5, #1
        str     r5, [r3, #4]
        b       check
next:   ldm     r1!, {r6}
        adds    r5, r6, #1
        beq     skip
        str     r6, [r0]
wait:   ldr     r6, [r7]
        lsls    r6, r6, #31
        beq     wait
skip:   adds    r0, r0, #4
        subs    r2, r2, #1
check:  cmp     r2, #0
        bne     next
        movs    r5, #0
        str     r5, [r3, #4]
        bkpt    #0
