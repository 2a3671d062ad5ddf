//! Simulated hardware behind the board traits.
