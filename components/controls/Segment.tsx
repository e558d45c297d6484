interface SegmentProps<Choice extends string> {
  /** The id of the visible label, or else `label`. */
  labelledBy?: string;
  label?: string;
  choices: readonly { value: Choice; text: string; language?: string }[];
  value: Choice | undefined;
  onChange: (value: Choice) => void;
}

/** Two to four choices side by side, all in view. */
export function Segment<Choice extends string>(props: SegmentProps<Choice>) {
  return (
    // A fieldset would bring a legend: the label stands outside, tied by its id.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div class="segment" role="group" aria-labelledby={props.labelledBy} aria-label={props.label}>
      {props.choices.map(({ value, text, language }) => (
        <button
          key={value}
          type="button"
          lang={language}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
