"""Types in real shells, presses tab, and looks at what stands on the line.

usage: check-completions.py FIM [SHELL...]

The working folder is the checkout. Bash and zsh run in a terminal of their own; fish answers without one.
"""

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

# What is typed, and what tab makes of it; the blank or = that a shell puts behind it does not count.
CALLS = [
    ("fim valid", "fim validate"),
    ("fim validate --explain-un", "fim validate --explain-unjudged"),
    ("fim validate --format gith", "fim validate --format github"),
    ("fim validate --format=gith", "fim validate --format=github"),
    ("fim validate --report sari", "fim validate --report sarif="),
    ("fim validate --report sarif=READ", "fim validate --report sarif=README.md"),
    ("fim validate --report=sarif=READ", "fim validate --report=sarif=README.md"),
    ("fim validate --fail-on warning READ", "fim validate --fail-on warning README.md"),
    ("fim validate README.md CHANGE", "fim validate README.md CHANGELOG.md"),
    ("fim validate --ignore VR", "fim validate --ignore VRA"),
    ("fim validate --jobs READ", "fim validate --jobs READ"),
    ("fim show coverag", "fim show coverage"),
    ("fim show coverage --format markd", "fim show coverage --format markdown"),
    ("fim show coverage READ", "fim show coverage README.md"),
    ("fim explain SY", "fim explain SYN"),
    ("fim rules --status conv", "fim rules --status convention"),
    ("fim convert --to sb", "fim convert --to sb"),
    ("fim badge unba", "fim badge unbake"),
    ("fim badge issue --to ob3 --recipients READ", "fim badge issue --to ob3 --recipients README.md"),
    ("fim --language nl schem", "fim --language nl schema"),
    ("fim --no-col", "fim --no-color"),
    ("fim completions fi", "fim completions fish"),
    ("fim help validat", "fim help validate"),
]


class Terminal:
    """A shell in a terminal, with control-T bound to writing its line to a file."""

    def __init__(self, command, setup, place):
        self.place = place
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            environment = dict(os.environ, TERM="xterm", PS1="> ", LANG="C.UTF-8", FIM_LANGUAGE="en")
            os.execvpe(command[0], command, environment)
        self.send(setup + f"echo ready > {place}\n")
        self.wait(lambda: self.read() == "ready")

    def send(self, text):
        os.write(self.terminal, text.encode())

    def read(self):
        try:
            with open(self.place, encoding="utf-8") as file:
                return file.read().rstrip("\n")
        except FileNotFoundError:
            return None

    def wait(self, is_done):
        end = time.time() + 20
        while not is_done():
            if select.select([self.terminal], [], [], 0.05)[0]:
                os.read(self.terminal, 65536)
            if time.time() > end:
                sys.exit(f"no answer from the shell; it says {self.read()!r}")

    def complete(self, line):
        os.remove(self.place)
        self.send("\x15" + line + "\t\x14")
        self.wait(lambda: (self.read() or "").endswith("|"))
        return self.read()[:-1]

    def close(self):
        os.close(self.terminal)
        os.kill(self.process, 9)
        os.waitpid(self.process, 0)


def bash(script, place):
    dump = f"""bind -x '"\\C-t": printf "%s|" "$READLINE_LINE" > {place}'\n"""
    return Terminal(["bash", "--norc", "--noprofile", "-i"], f". {script}\n{dump}", place)


def zsh(script, place):
    folder = os.path.dirname(script)
    setup = (
        f"fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; unsetopt beep list_beep auto_menu\n"
        f"dump() {{ printf '%s|' \"$BUFFER\" > {place} }}; zle -N dump; bindkey '^T' dump\n"
    )
    return Terminal(["zsh", "-f", "-i"], setup, place)


def fish(script, line):
    """The only candidate in the place of the last word; the line as it is when there is none.

    Fish also offers what is merely like the word; that is left out.
    """
    command = ["fish", "--no-config", "-c", f"source {script}; complete -C {line!r}"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    typed = line[line.rindex(" ") + 1 :]
    words = [row.split("\t")[0] for row in output.splitlines()]
    words = [word for word in words if word.startswith(typed)]
    if len(words) != 1:
        return line
    return line[: line.rindex(" ") + 1] + words[0]


def main(fim, shells):
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.abspath(fim), f"{folder}/fim")
        os.environ["PATH"] = f"{folder}:{os.environ['PATH']}"
        os.environ["FIM_LANGUAGE"] = "en"
        failures = 0
        for shell in shells:
            script = f"{folder}/_fim" if shell == "zsh" else f"{folder}/fim.{shell}"
            with open(script, "w", encoding="utf-8") as file:
                subprocess.run([fim, "completions", shell], check=True, stdout=file)
            subprocess.run([shell, "-n", script], check=True)
            terminal = {"bash": bash, "zsh": zsh}[shell](script, f"{folder}/line") if shell != "fish" else None
            for line, wanted in CALLS:
                found = terminal.complete(line) if terminal else fish(script, line)
                if found.rstrip(" =") != wanted.rstrip(" ="):
                    failures += 1
                    print(f"{shell}: {line!r} becomes {found!r}, not {wanted!r}")
            if terminal:
                terminal.close()
            print(f"{shell}: {len(CALLS)} lines completed")
        return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    named = sys.argv[2:] or ["bash", "zsh", "fish"]
    present = [shell for shell in named if shutil.which(shell)]
    for shell in set(named) - set(present):
        print(f"{shell}: SKIPPED, it is not here")
    sys.exit(main(sys.argv[1], present))
