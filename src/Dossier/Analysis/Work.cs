namespace Dossier.Analysis;

/// <summary>The same small step for every record, perhaps on several threads; the result is the same for any number of them.</summary>
internal static class Work
{
    public static T[] ForEach<T>(int count, int jobs, Func<int, T> step)
    {
        var results = new T[count];
        if (jobs > 1)
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, number => results[number] = step(number));
            return results;
        }

        for (var number = 0; number < count; number++)
            results[number] = step(number);
        return results;
    }
}
