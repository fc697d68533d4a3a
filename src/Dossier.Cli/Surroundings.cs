using Dossier.Build;

namespace Dossier.Cli;

/// <summary>Where the program was called and where it lies: read once, at the edge.</summary>
/// <param name="CurrentFolder">The folder that the caller is in; relative paths start there.</param>
/// <param name="ProgramFolder">The folder of the program, with the templates that are shipped with it.</param>
/// <param name="Processors">How many threads the machine runs at once.</param>
internal sealed record Surroundings(string CurrentFolder, string ProgramFolder, int Processors)
{
    /// <summary>The day where the program was called: only what records when something was done depends on it.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Those of this process.</summary>
    public static Attempt<Surroundings> OfProcess()
    {
        try
        {
            return new Surroundings(Directory.GetCurrentDirectory(), AppContext.BaseDirectory, Environment.ProcessorCount)
            {
                Today = DateOnly.FromDateTime(DateTime.Today),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new BuildFault("the current folder does not exist any more, or may not be read", "change to another one");
        }
    }
}
