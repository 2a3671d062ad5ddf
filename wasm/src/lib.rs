//! The simulated board as a session for a Worker.
