import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/controls/Button';

interface ScreenBarProps {
  title: string;
  back: string;
  onBack: () => void;
  children?: ComponentChildren;
}

/** The head of a screen that takes the whole panel: the way back, and what it is. */
export function ScreenBar({ title, back, onBack, children }: ScreenBarProps) {
  return (
    <header class="top">
      <div class="bar settings-bar">
        <IconButton icon={ArrowLeft} label={back} action="close-screen" onClick={onBack} />
        <h1 class="title">{title}</h1>
        {children}
      </div>
    </header>
  );
}
