using Dossier.Cli;
using Dossier.Cli.Terminals;

var terminal = Terminal.OfProcess();
var surroundings = Surroundings.OfProcess();
if (surroundings.Succeeded)
    return await CommandLine.RunAsync(args, terminal, surroundings.Value);
terminal.WriteFault(surroundings.Fault);
return ExitCode.Environment;
