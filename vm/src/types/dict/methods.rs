//! Methods of `dict`.

crate::natives! {
    pub METHODS:
}
