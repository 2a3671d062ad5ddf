//! Python modules of the boards over hardware traits.
#![no_std]
