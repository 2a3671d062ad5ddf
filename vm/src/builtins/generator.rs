//! Methods of generators.

crate::natives! {
    pub METHODS:
}
