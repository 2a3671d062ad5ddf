//! The Pyrite interpreter.
#![no_std]
