export { keepScreenAwake } from '@/lib/platform/screen-awake';
