import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseKept } from '../lib/parse-kept.ts';

/** What a reader answered to one question. */
export interface Answer {
  /** ids or texts in order: one option, an order of events, or a written line */
  readonly given: readonly string[];
  /** true once the reader asked for the explanation */
  readonly isChecked: boolean;
}

export interface AnswersState {
  readonly answers: Readonly<Record<string, Answer>>;
  /** by exercise, the question last looked at; so that a reader who looks elsewhere comes back to it */
  readonly lookedAt: Readonly<Record<string, string>>;
  /** false where the browser keeps nothing: the answers last until the tab is closed or reloaded */
  readonly isKept: boolean;
}

export interface AnswersStore extends StoreApi<AnswersState> {
  readonly give: (question: string, given: readonly string[]) => void;
  readonly check: (question: string) => void;
  /** lets a reader try one question again */
  readonly reopen: (question: string) => void;
  readonly lookAt: (exercise: string, question: string) => void;
  /** forgets the answers to these questions */
  readonly clear: (questions: readonly string[]) => void;
}

/** The part of `sessionStorage` that is needed; a test gives its own. */
export type AnswerShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Answers to the exercises. They stay in this tab: kept on its own shelf while it is open, under
 * the name of the story, and nowhere else. A shelf that refuses is said, not thrown.
 */
export function createAnswersStore(shelf: () => AnswerShelf, story: string): AnswersStore {
  const key = `tumen answers: ${story}`;
  let isKept = true;
  function attempt<Value>(act: (shelf: AnswerShelf) => Value): Value | null {
    try {
      return act(shelf());
    } catch {
      isKept = false;
      return null;
    }
  }
  const kept = readAnswers(attempt((place) => place.getItem(key)));
  const store = createStore<AnswersState>()(() => ({ answers: kept, lookedAt: {}, isKept }));
  const put = (answers: AnswersState['answers']) => {
    attempt((place) =>
      Object.keys(answers).length === 0
        ? place.removeItem(key)
        : place.setItem(key, JSON.stringify(answers)),
    );
    store.setState({ answers, isKept });
  };
  const change = (question: string, part: Partial<Answer>) => {
    const { answers } = store.getState();
    const before = answers[question] ?? { given: [], isChecked: false };
    put({ ...answers, [question]: { ...before, ...part } });
  };
  return Object.assign(store, {
    give: (question: string, given: readonly string[]) => change(question, { given }),
    check: (question: string) => change(question, { isChecked: true }),
    reopen: (question: string) => change(question, { isChecked: false }),
    lookAt: (exercise: string, question: string) =>
      store.setState(({ lookedAt }) => ({ lookedAt: { ...lookedAt, [exercise]: question } })),
    clear: (questions: readonly string[]) => {
      const left = Object.entries(store.getState().answers).filter(
        ([question]) => !questions.includes(question),
      );
      put(Object.fromEntries(left));
    },
  });
}

/** What of a kept text is still valid. */
export function readAnswers(kept: string | null): AnswersState['answers'] {
  const found = parseKept(kept);
  if (found === null) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([question, value]: [string, unknown]) => {
      const answer = readAnswer(value);
      return answer ? [[question, answer]] : [];
    }),
  );
}

function readAnswer(value: unknown): Answer | null {
  if (typeof value !== 'object' || value === null) return null;
  const given: unknown = Reflect.get(value, 'given');
  const isChecked: unknown = Reflect.get(value, 'isChecked');
  if (!Array.isArray(given) || typeof isChecked !== 'boolean') return null;
  return given.every((item) => typeof item === 'string') ? { given, isChecked } : null;
}
