namespace Dossier.Analysis;

/// <summary>Steps that do not depend on one another, perhaps on several threads; the result is the same for any number of them.</summary>
internal static class Work
{
    /// <summary>The same small step for every record.</summary>
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

    /// <summary>Two steps of which neither needs the other, perhaps at once.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(int jobs, Func<TFirst> first, Func<TSecond> second)
    {
        if (jobs == 1)
            return (first(), second());
        var beside = Task.Run(second);
        return (first(), beside.GetAwaiter().GetResult());
    }
}
