namespace TrackArchive.Benchmarks.Generating;

/// <summary>Numerical Recipes' linear congruential generator: the same everywhere, for ever.</summary>
internal sealed class Sequence(uint state)
{
    private const string Consonants = "bcdfghjklmnprstvwz";
    private const string Vowels = "aeiou";

    public int Below(int bound) => (int)((Next() >> 8) % (uint)bound);

    /// <summary>The first are much more frequent, as names are.</summary>
    public int Skewed(int bound) => (int)((long)Below(bound) * Below(bound) / bound);

    public string Name(int syllables)
    {
        var name = string.Concat(Enumerable.Range(0, syllables).Select(_ => $"{Consonants[Below(Consonants.Length)]}{Vowels[Below(Vowels.Length)]}")) + Consonants[Below(Consonants.Length)];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private uint Next() => state = (state * 1664525) + 1013904223;
}
