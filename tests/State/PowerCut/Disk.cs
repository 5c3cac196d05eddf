namespace Helmsman.Tests.State.PowerCut;

/// <summary>
/// What a disk may hold after a power cut: of each file all that was synced, and of what came after it any part, for a disk writes in whatever
/// order it likes. Lengths alone are in order, as file systems with a journal keep them: where a cut is lost, so is all that was written after it.
/// </summary>
internal sealed class Disk
{
    private readonly List<DiskStep> steps = [];
    private readonly Lock gate = new();

    public int Steps
    {
        get
        {
            lock (gate)
            {
                return steps.Count;
            }
        }
    }

    public void Note(DiskStep step)
    {
        lock (gate)
        {
            steps.Add(step);
        }
    }

    /// <summary>Makes in <paramref name="folder"/> the files as a cut after so many steps leaves them.</summary>
    public void Restore(int after, Random luck, string folder)
    {
        foreach (var file in steps.Take(after).GroupBy(step => step.Path, StringComparer.Ordinal))
        {
            var all = file.ToList();
            var synced = all.FindLastIndex(step => step is DiskStep.Synced) + 1;
            using var restored = File.Create(Path.Combine(folder, Path.GetFileName(file.Key)));
            foreach (var step in all.Take(synced).Concat(Some(all.Skip(synced), luck)))
            {
                Do(step, restored);
            }
        }
    }

    private static IEnumerable<DiskStep> Some(IEnumerable<DiskStep> unsynced, Random luck)
    {
        foreach (var step in unsynced)
        {
            var isThere = luck.Next(2) == 0;
            if (isThere)
            {
                yield return step;
            }
            else if (step is DiskStep.Resized)
            {
                yield break;
            }
        }
    }

    private static void Do(DiskStep step, FileStream file)
    {
        switch (step)
        {
            case DiskStep.Written written:
                file.Position = written.At;
                file.Write(written.Bytes);
                break;
            case DiskStep.Resized resized:
                file.SetLength(resized.Length);
                break;
        }
    }
}
