using System.Globalization;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Naming;

/// <summary>Keeps an id apart from those that there are.</summary>
internal static class UniqueId
{
    /// <summary>The id itself, or with the first number from 2 behind it that is free; never longer than an id may be.</summary>
    public static string Of(string id, IReadOnlySet<string> taken)
    {
        if (!taken.Contains(id))
            return id;
        for (var number = 2; ; number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var candidate = id[..Math.Min(id.Length, Ids.MaxLength - ending.Length)].TrimEnd('-') + ending;
            if (!taken.Contains(candidate))
                return candidate;
        }
    }
}
