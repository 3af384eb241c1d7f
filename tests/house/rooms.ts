/** One row of the table of rooms in `src/README.md`. */
export interface Room {
  /** folder below src, such as "panels/map" */
  name: string;
  /** rooms it may import; "panels" and "modes" stand for all of theirs */
  mayImport: string[];
  /** packages it may import; a scope such as "@fontsource-variable" stands for all of its own */
  packages: string[];
}

/** The rows of the first table which has a column "room". */
export function readRooms(markdown: string): Room[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [name = '', mayImport = '', packages = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return {
        name: name.replaceAll('`', ''),
        mayImport: listOf(mayImport),
        packages: listOf(packages),
      };
    });
}

export function allowsRoom(room: Room, other: string): boolean {
  return room.mayImport.includes(other) || room.mayImport.includes(other.split('/')[0] ?? '');
}

export function allowsPackage(room: Room, name: string): boolean {
  const scope = name.startsWith('@') ? (name.split('/')[0] ?? '') : '';
  return room.packages.includes(name) || room.packages.includes(scope);
}

/** "–" means none. */
function listOf(cell: string): string[] {
  return cell === '–' ? [] : cell.split(',').map((item) => item.trim());
}
