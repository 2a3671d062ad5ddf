@ Two hashes of each page, for the flasher to tell which pages differ.
@
@ r0  where the results go, two words a page
@ r1  first page
@ r2  bytes of a page
@ r3  number of pages
@
@ Ends at the BKPT. ARMv6-M, so that it runs on both generations of the board. Each step is a
@ bijection of the hash and of the word, so a single word that differs is always seen.

        .syntax unified
        .cpu cortex-m0
        .thumb

page:   ldr     r4, seed_a
        ldr     r5, seed_b
        adds    r6, r1, r2
        mov     r8, r6
word:   ldm     r1!, {r6}
        ldr     r7, factor_a
        eors    r4, r6
        muls    r4, r7, r4
        lsrs    r7, r4, #15
        eors    r4, r7
        ldr     r7, factor_b
        eors    r5, r6
        muls    r5, r7, r5
        lsrs    r7, r5, #13
        eors    r5, r7
        cmp     r1, r8
        bne     word
        stm     r0!, {r4, r5}
        subs    r3, r3, #1
        bne     page
        bkpt    #0

        .balign 4
seed_a: .word   0x243f6a88
seed_b: .word   0x85a308d3
factor_a:
        .word   0x9e3779b1
factor_b:
        .word   0x85ebca77
