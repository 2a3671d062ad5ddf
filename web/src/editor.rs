//! The editor panel: CodeMirror 6 behind the class of `web/js/src/editor.js`.

use leptos::html::Div;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::boards::Boards;
use crate::choice::BoardTabs;
use crate::files::{FileEditor, FileTab, Files};
use crate::problem::{Problem, pieces};
use crate::project::Project;
use crate::protocol::Pause;

#[wasm_bindgen(module = "editor")]
extern "C" {
    #[wasm_bindgen(js_name = Editor)]
    type Binding;

    #[wasm_bindgen(constructor, js_class = "Editor")]
    fn new(
        parent: &HtmlElement,
        source: &str,
        on_run: &js_sys::Function,
        on_change: &js_sys::Function,
        on_stops: Option<&js_sys::Function>,
    ) -> Binding;

    #[wasm_bindgen(method, js_class = "Editor")]
    fn breakpoints(this: &Binding) -> Vec<u32>;

    #[wasm_bindgen(method, js_class = "Editor", js_name = showPaused)]
    fn show_paused(this: &Binding, line: u32, names: Vec<String>, values: Vec<String>);

    #[wasm_bindgen(method, js_class = "Editor")]
    fn text(this: &Binding) -> String;

    #[wasm_bindgen(method, js_class = "Editor", js_name = setReadOnly)]
    fn set_read_only(this: &Binding);

    #[wasm_bindgen(method, js_class = "Editor", js_name = setText)]
    fn set_text(this: &Binding, source: &str);

    #[wasm_bindgen(method, js_class = "Editor")]
    fn load(this: &Binding, source: &str, name: &str);

    #[wasm_bindgen(method, js_class = "Editor", js_name = showProblem)]
    fn show_problem(this: &Binding, line: u32, column: i32, word: &str, note: &HtmlElement);

    #[wasm_bindgen(method, js_class = "Editor", js_name = clearProblem)]
    fn clear_problem(this: &Binding);

    #[wasm_bindgen(method, js_class = "Editor", js_name = goToLine)]
    fn go_to_line(this: &Binding, line: u32);

    #[wasm_bindgen(method, js_class = "Editor", js_name = insertLine)]
    fn insert_line(this: &Binding, text: &str);

    #[wasm_bindgen(method, js_class = "Editor", js_name = replaceWord)]
    fn replace_word(this: &Binding, line: u32, word: &str, replacement: &str) -> bool;
}

/// Copyable handle; before [`Editor::open`] there is no text and the other methods do nothing.
#[derive(Clone, Copy)]
pub struct Editor {
    binding: StoredValue<Option<Binding>, LocalStorage>,
    /// Keeps the view of the note under the marked line alive.
    note: StoredValue<Option<Box<dyn std::any::Any>>, LocalStorage>,
}

impl Editor {
    pub fn new() -> Self {
        Editor { binding: StoredValue::new_local(None), note: StoredValue::new_local(None) }
    }

    /// Builds the editor inside `parent` with `source` in it.
    pub fn open(
        self,
        parent: &HtmlElement,
        source: &str,
        on_run: impl Fn() + 'static,
        on_change: impl Fn() + 'static,
    ) {
        self.build(parent, source, on_run, on_change, None);
    }

    /// The same for a program that can be stopped at a line: `on_stops` is called when the user has
    /// changed at which.
    pub fn open_program(
        self,
        parent: &HtmlElement,
        source: &str,
        on_run: impl Fn() + 'static,
        on_change: impl Fn() + 'static,
        on_stops: impl Fn() + 'static,
    ) {
        let on_stops = Closure::<dyn Fn()>::new(on_stops).into_js_value();
        self.build(parent, source, on_run, on_change, Some(on_stops.unchecked_ref()));
    }

    fn build(
        self,
        parent: &HtmlElement,
        source: &str,
        on_run: impl Fn() + 'static,
        on_change: impl Fn() + 'static,
        on_stops: Option<&js_sys::Function>,
    ) {
        let on_run = Closure::<dyn Fn()>::new(on_run).into_js_value();
        let on_change = Closure::<dyn Fn()>::new(on_change).into_js_value();
        let (on_run, on_change) = (on_run.unchecked_ref(), on_change.unchecked_ref());
        let binding = Binding::new(parent, source, on_run, on_change, on_stops);
        self.binding.set_value(Some(binding));
    }

    /// The program, once the editor is open.
    pub fn text(self) -> Option<String> {
        self.with(|editor| editor.text())
    }

    /// Lets the program be read and copied, not changed by the user.
    pub fn set_read_only(self) {
        self.with(|editor| editor.set_read_only());
    }

    /// Replaces the program; the user can undo it.
    pub fn set_text(self, source: &str) {
        self.with(|editor| editor.set_text(source));
    }

    /// Shows another program. What was done to it before, under this name, can be undone if it has
    /// not changed since.
    pub fn load(self, source: &str, name: &str) {
        self.with(|editor| editor.load(source, name));
    }

    /// The lines at which the program is to stop; only of an editor made by
    /// [`open_program`](Editor::open_program).
    pub fn breakpoints(self) -> Vec<u32> {
        self.with(|editor| editor.breakpoints()).unwrap_or_default()
    }

    /// Marks the line at which the program has stopped; over its names the pointer shows values.
    pub fn show_paused(self, pause: Option<Pause>) {
        let line = pause.as_ref().map_or(0, |pause| pause.line);
        let variables = pause.into_iter().flat_map(Pause::visible);
        let (names, values) = variables.map(|v| (v.name, v.value)).unzip();
        self.with(|editor| editor.show_paused(line, names, values));
    }

    pub fn go_to_line(self, line: u32) {
        self.with(|editor| editor.go_to_line(line));
    }

    /// Puts a line below that of the cursor, as deep as the code there, and the cursor behind it.
    pub fn insert_line(self, text: &str) {
        self.with(|editor| editor.insert_line(text));
    }

    /// Marks the line of `problem` and explains it there; `None` removes the mark.
    pub fn show(self, problem: Option<Problem>) {
        let Some((line, problem)) = problem.and_then(|p| Some((p.line()?, p))) else {
            self.with(|editor| editor.clear_problem());
            self.note.set_value(None);
            return;
        };
        let column = problem.error.column.map_or(-1, |column| column as i32 - 1);
        let word = problem.name.clone().unwrap_or_default();
        let (element, handle) = self.note(problem, line);
        self.with(|editor| editor.show_problem(line, column, &word, &element));
        self.note.set_value(Some(Box::new(handle)));
    }

    /// The explanation that stands under the line.
    fn note(self, problem: Problem, line: u32) -> (HtmlElement, UnmountHandle<impl Mountable>) {
        let element = document().create_element("div").expect("div is an element name");
        let element: HtmlElement = element.unchecked_into();
        element.set_class_name("problem-note");
        let handle = mount_to(element.clone(), move || {
            let fix = problem.name.clone().zip(problem.suggestion.clone());
            let change = fix.map(|(name, suggestion)| {
                let apply = move |_| {
                    self.with(|editor| editor.replace_word(line, &name, &suggestion));
                };
                view! { <button class="link" on:click=apply>"Change it"</button> }
            });
            view! { <p role="note"><Sentence text=problem.sentence.clone()/>{change}</p> }
        });
        (element, handle)
    }

    fn with<T>(self, action: impl FnOnce(&Binding) -> T) -> Option<T> {
        self.binding.with_value(|binding| binding.as_ref().map(action))
    }
}

/// A sentence with its Python set in the code's type.
#[component]
pub fn Sentence(text: String) -> impl IntoView {
    let parts = pieces(&text).map(|(is_code, part)| {
        let part = part.to_string();
        if is_code { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    });
    parts.collect_view()
}

/// The panel: whose program it is, count of problems, code.
#[component]
pub fn EditorPanel(
    editor: Editor,
    boards: Boards,
    project: Project,
    files: Files,
    /// Called once with the element the editor is to fill.
    on_open: impl Fn(HtmlElement) + 'static,
) -> impl IntoView {
    let problem = move || boards.selected.get().and_then(|simulator| simulator.problem.get());
    let place = NodeRef::<Div>::new();
    let opened = StoredValue::new(false);
    Effect::new(move |_| {
        if let Some(element) = place.get()
            && !opened.get_value()
        {
            opened.set_value(true);
            on_open(element.unchecked_into());
        }
        // The mark follows the problem, once there is an editor to mark.
        editor.show(problem());
    });
    let count = move || {
        let line = problem()?.line()?;
        let go = move |_| editor.go_to_line(line);
        Some(view! { <button class="problems" on:click=go>"1 problem"</button> })
    };
    view! {
        <section class="editor" aria-label="Editor">
            <div class="files">
                <Programs boards project files/>
                <FileTab files/>
                <span class="space"></span>
                {count}
                <Shared boards project/>
            </div>
            <div class="code" hidden=move || files.is_in_front() node_ref=place></div>
            <FileEditor files/>
        </section>
    }
}

/// One tab for a program that all boards run, else one for each board.
#[component]
fn Programs(boards: Boards, project: Project, files: Files) -> impl IntoView {
    move || {
        if files.is_in_front() {
            let show = move |_| files.show_program();
            return view! { <button class="board-tab" on:click=show>"main.py"</button> }.into_any();
        }
        let list = boards.list.get();
        if list.len() < 2 || project.shared.get() {
            return view! { <h2 class="tab">"main.py"</h2> }.into_any();
        }
        view! { <BoardTabs boards label="Programs"/> }.into_any()
    }
}

/// Whether all boards run the same program. Only boards of one kind can.
#[component]
fn Shared(boards: Boards, project: Project) -> impl IntoView {
    let possible = move || {
        let list = boards.list.get();
        list.len() > 1 && list.iter().all(|other| other.model == list[0].model)
    };
    move || {
        possible().then(|| {
            view! {
                <label class="shared">
                    <input
                        type="checkbox"
                        id="shared"
                        prop:checked=move || project.shared.get()
                        on:change:target=move |event| project.set_shared(event.target().checked())
                    />
                    "Same program on every board"
                </label>
            }
        })
    }
}
