import { type ReadonlySignal, signal } from '@preact/signals';
import type { FactId } from '@/lib/core/case/fact-catalogue';

/** The five places, in the order of the work. */
export const PLACES = ['facts', 'plan', 'say', 'ready', 'log'] as const;
export type Place = (typeof PLACES)[number];

/** The four parts of the Plan place, in the order of the work. */
export const PLAN_PARTS = ['budget', 'debts', 'offer', 'agreement'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The screens that take the whole panel for a while. */
export const SCREENS = ['settings', 'speak', 'message', 'rehearse', 'chat', 'directory'] as const;
export type Screen = (typeof SCREENS)[number];

/** What a place should open and focus when somebody is led there. */
export type Target = { fact: FactId } | { part: 'proof' | 'addContact' | PlanPart };

export interface Places {
  place: ReadonlySignal<Place>;
  /** The part of the Plan place that is in view. */
  planPart: ReadonlySignal<PlanPart>;
  /** What stands over the places; none is the usual state. */
  screen: ReadonlySignal<Screen | undefined>;
  /** Where the place should put the focus; a place clears it once done. */
  target: ReadonlySignal<Target | undefined>;
  goTo(place: Place, target?: Target): void;
  reached(): void;
  showPlanPart(part: PlanPart): void;
  open(screen: Screen | undefined): void;
}

/** @param remember is told of every move, so that the next opening starts there */
export function createPlaces(remember: (place: Place) => void): Places {
  const place = signal<Place>('facts');
  const target = signal<Target | undefined>(undefined);
  const planPart = signal<PlanPart>('offer');
  const screen = signal<Screen | undefined>(undefined);
  return {
    place,
    target,
    planPart,
    screen,
    goTo(next, aim) {
      const part = PLAN_PARTS.find((each) => aim && 'part' in aim && each === aim.part);
      if (part) planPart.value = part;
      place.value = next;
      target.value = part ? undefined : aim;
      screen.value = undefined;
      remember(next);
    },
    reached() {
      target.value = undefined;
    },
    showPlanPart(part) {
      planPart.value = part;
    },
    open(next) {
      screen.value = next;
    },
  };
}

/** The place of that name, or the first one. */
export function toPlace(name: string | undefined): Place {
  return PLACES.find((place) => place === name) ?? 'facts';
}
