using System.CommandLine;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents <c>twelvelabs completion</c>: the script that lets a shell complete commands, options and values.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] =
            """
            # twelvelabs completion bash >> ~/.bashrc
            _twelvelabs() {
              local line
              COMPREPLY=()
              while IFS= read -r line; do
                [ -n "$line" ] && COMPREPLY+=("$line")
              done < <(twelvelabs "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
              if [ "${#COMPREPLY[@]}" -eq 0 ]; then
                COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
              fi
            }
            complete -o nosort -F _twelvelabs twelvelabs
            """,
        ["zsh"] =
            """
            # twelvelabs completion zsh >> ~/.zshrc
            _twelvelabs() {
              local -a words_found
              words_found=("${(@f)$(twelvelabs "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
              if [ -n "${words_found[1]}" ]; then
                compadd -- "${words_found[@]}"
              else
                _files
              fi
            }
            compdef _twelvelabs twelvelabs
            """,
        ["fish"] =
            """
            # twelvelabs completion fish > ~/.config/fish/completions/twelvelabs.fish
            complete -c twelvelabs -a "(twelvelabs \"[suggest:\"(commandline -C)\"]\" (commandline -cp) 2>/dev/null)"
            """,
        ["pwsh"] =
            """
            # twelvelabs completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName twelvelabs -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              twelvelabs "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
    };

    public CompletionCommand(Screen screen)
        : base("completion", "Print the script that lets a shell complete commands, options and values; its first line says where it belongs.")
    {
        var shell = new Argument<string>("shell") { Description = $"The shell: {string.Join(", ", Scripts.Keys)}." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Arguments.Add(shell);
        SetAction(parsed => screen.Console.Profile.Out.Writer.WriteLine(Scripts[parsed.GetValue(shell)!]));
    }
}
