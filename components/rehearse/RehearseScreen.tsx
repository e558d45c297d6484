export function RehearseScreen() {
  return null;
}
