namespace TrackArchive.Cli.Checking;

/// <summary>For whom <c>check</c> speaks: people, programs, code hosts, or GitHub's pull requests.</summary>
internal enum CheckFormat
{
    Text,
    Json,
    Sarif,
    Github,
}
