//! The board's natives under a hostile heap: what a program does must not change when the heap is
//! collected at every safepoint, or when any one allocation fails once.

mod common;

use common::{program_output, session, settle};
use sim_boards::session::Session;

/// Uses every native that allocates, and keeps objects across calls.
const PROGRAM: &str = "from microbit import *
i = Image('123:456')
j = Image(2, 2, b'\\x01\\x02\\x03\\x04') + Image('11:11')
print(repr(i.shift_left(1)), repr(i.crop(0, 0, 2, 2)), repr(i.invert()), repr(j * 2), repr(j - j))
print(str(i.copy()), Image('Q'), Image.HEART.width(), repr(Image.HEART / 3))
i.blit(j, 0, 0, 2, 2)
i.set_pixel(2, 1, 9)
print(repr(i), i.get_pixel(2, 1))
display.show([i, 'x', Image.YES], 10)
display.show(12.5, 10)
display.show((Image(str(k) * 5) for k in range(3)), 10)
display.scroll('Hé!', 10, monospace=True)
display.scroll(-7, 10, wait=False)
sleep(25)
display.show('ab', 10, loop=True, wait=False)
print(accelerometer.get_values(), accelerometer.get_strength(), temperature())
print(scale(5, from_=(0, 10), to=(0.0, 1)), scale(3, (0, 10), (0, 100)))
print(button_a.is_pressed(), button_b.get_presses(), button_a.was_pressed())
try:
    Image('x:')
except ValueError as e:
    print(e)
sleep(33.7)
display.show(Image(3, 3))
";

/// Everything the program did that can be seen.
fn observe(prepare: impl FnOnce(&Session)) -> (String, Vec<[u8; 25]>, u64) {
    let mut session = session();
    session.run(PROGRAM, "main.py");
    session.record_display();
    prepare(&session);
    settle(&mut session);
    let result = session.take_result().expect("the program has ended");
    let output = program_output(&mut session);
    assert_eq!(result.error, None, "{output}");
    let frames = session.recorded_frames().into_iter().map(|(_, frame)| frame.levels).collect();
    let allocations = session.vm().heap.stress.count.get();
    (output, frames, allocations)
}

#[test]
fn collecting_at_every_safepoint_changes_nothing() {
    let (output, frames, _) = observe(|_| {});
    let stressed = observe(|session| {
        session.vm().heap.stress.every_safepoint.set(true);
        session.vm().heap.stress.poison.set(true);
    });
    assert_eq!(stressed.0, output);
    assert!(stressed.1 == frames);
}

#[test]
fn any_allocation_may_fail_once() {
    let mut before = 0;
    let (output, frames, allocations) = observe(|session| {
        before = session.vm().heap.stress.count.get();
    });
    assert!(allocations - before > 50, "{} allocations", allocations - before);
    for k in 1..=allocations - before {
        let failing = observe(|session| {
            let stress = &session.vm().heap.stress;
            stress.fail_at.set(stress.count.get() + k);
        });
        assert_eq!(failing.0, output, "allocation {k}");
        assert!(failing.1 == frames, "allocation {k}");
    }
}
