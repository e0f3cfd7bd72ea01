namespace TrackArchive.FaultTests.Running;

/// <summary>How much is tried: a little in every <c>dotnet test</c>, all of it with <c>FAULTS=full</c> in the environment.</summary>
internal static class SuiteSize
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("FAULTS") == "full";

    public static int Choose(int small, int full) => IsFull ? full : small;
}
