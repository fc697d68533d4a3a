namespace Dossier.Cli.Commands;

/// <summary>What makes shells ask the program how a line could go on. All of it is asked of the program: nothing here can fall behind it.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells there are, each with its script.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["zsh"] = Zsh,
        ["fish"] = Fish,
        ["pwsh"] = PowerShell,
    };

    private const string Bash = """
        # Completion of dossier in bash. In ~/.bashrc:  eval "$(dossier completion bash)"
        _dossier_complete() {
          local line="${COMP_LINE:0:COMP_POINT}" candidate
          local word="${line##*[[:space:]]}"
          # --format=json is asked for as --format json; what bash replaces begins behind = and behind :
          local value="${word##*=}" asked="${line%"$word"}${word/=/ }"
          local kept="${value%"${value##*:}"}"
          COMPREPLY=()
          while IFS= read -r candidate; do
            [[ $candidate == "$value"* ]] && COMPREPLY+=("${candidate#"$kept"}")
          done < <(dossier "[suggest:${#asked}]" "$asked" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _dossier_complete dossier
        """;

    private const string Zsh = """
        #compdef dossier
        # Completion of dossier in zsh. In ~/.zshrc, behind compinit:  eval "$(dossier completion zsh)"
        _dossier() {
          local line="${(j: :)words[1,CURRENT]}"
          local -a candidates=("${(@f)$(dossier "[suggest:${#line}]" "$line" 2>/dev/null)}")
          candidates=(${candidates:#})
          if (( ${#candidates} )); then compadd -a candidates; else _files; fi
        }
        compdef _dossier dossier
        """;

    private const string Fish = """
        # Completion of dossier in fish. Once:  dossier completion fish > ~/.config/fish/completions/dossier.fish
        function __dossier_complete
            set -l line (commandline -cp | string collect)
            dossier "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c dossier -a '(__dossier_complete)'
        """;

    private const string PowerShell = """
        # Completion of dossier in PowerShell. In $PROFILE:  dossier completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName dossier -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition)
            dossier "[suggest:$cursorPosition]" $line 2>$null |
                Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;
}
