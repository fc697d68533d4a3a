namespace Dossier.Build;

/// <summary>Puts a finished output in the place of the earlier one so that, whenever the process dies, one of them is there in full.</summary>
internal static class OutputSwap
{
    /// <summary>Swaps the staged output in; the earlier one is deleted.</summary>
    public static void Run(OutputFolder folder, IDisk disk)
    {
        if (!Directory.Exists(folder.FullPath))
            disk.MoveFolder(folder.Staging, folder.FullPath);
        else if (!disk.TryExchange(folder.Staging, folder.FullPath))
            RunInTwoSteps(folder, disk);
        TryDelete(folder.Staging, disk);
        TryDelete(folder.Previous, disk);
    }

    /// <summary>Mends what a build that died has left: a swap between its two steps is undone, all else is cleared away.</summary>
    public static void Recover(OutputFolder folder, IDisk disk)
    {
        if (Directory.Exists(folder.Previous))
        {
            // Meanwhile somebody may have put the folder's own files back; they are in the old output as well.
            if (Directory.Exists(folder.FullPath) && EarlierOutput.IsBare(folder.FullPath))
                disk.DeleteFolder(folder.FullPath);
            if (Directory.Exists(folder.FullPath))
                disk.DeleteFolder(folder.Previous);
            else
                disk.MoveFolder(folder.Previous, folder.FullPath);
        }

        if (Directory.Exists(folder.Staging))
            disk.DeleteFolder(folder.Staging);
    }

    /// <summary>Deletes a folder if it can be; what is left is cleared away by the next build.</summary>
    public static void TryDelete(string path, IDisk disk)
    {
        try
        {
            if (Directory.Exists(path))
                disk.DeleteFolder(path);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // Neither the new output nor the old one depends on it.
        }
    }

    private static void RunInTwoSteps(OutputFolder folder, IDisk disk)
    {
        disk.MoveFolder(folder.FullPath, folder.Previous);
        try
        {
            disk.MoveFolder(folder.Staging, folder.FullPath);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            disk.MoveFolder(folder.Previous, folder.FullPath);
            throw;
        }
    }
}
