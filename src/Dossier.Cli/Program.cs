using Dossier.Cli;
using Dossier.Cli.Terminals;

return await CommandLine.RunAsync(args, Terminal.OfProcess(), Surroundings.OfProcess());
