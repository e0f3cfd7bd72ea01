using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests;

/// <summary>
/// A text that a file of the repository remembers. With <c>UPDATE_SNAPSHOTS=1</c> the file is written instead of compared; the change is
/// then read before it is committed.
/// </summary>
internal static class Snapshot
{
    private const int Context = 2;

    /// <param name="path">The file, from the root of the repository.</param>
    /// <param name="actual">What it should hold.</param>
    public static void Matches(string path, string actual)
    {
        var file = Repository.Folder(path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected != actual)
            Assert.Fail($"{path} differs (- what it has, + what it should have):\n{Difference(expected, actual)}\nUPDATE_SNAPSHOTS=1 before the same command writes the file; read the change before you commit it.");
    }

    /// <summary>The lines that differ, with the two before and behind each.</summary>
    internal static string Difference(string expected, string actual)
    {
        var lines = Compare(expected.Split('\n'), actual.Split('\n'));
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            for (var near = Math.Max(0, i - Context); lines[i].Sign != ' ' && near <= Math.Min(lines.Count - 1, i + Context); near++)
                shown[near] = true;
        }

        return string.Join('\n', lines.Select((line, i) => shown[i] ? $"{line.Sign} {line.Text}" : i > 0 && !shown[i - 1] ? null : "  …").OfType<string>());
    }

    /// <summary>By the longest common subsequence, so that a line put in shows as one line.</summary>
    private static List<(char Sign, string Text)> Compare(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var lines = new List<(char, string)>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
                lines.Add((' ', before[i++]));
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add(('-', before[i++]));
            else
                lines.Add(('+', after[j++]));
            if (lines[^1].Item1 == ' ')
                j++;
        }

        return lines;
    }
}
