using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>
/// One way in which content can contradict itself though every file can be read and every reference followed. All of them
/// are listed in <see cref="Checks"/>.
/// </summary>
/// <typeparam name="T">What is checked; unknown athletes, nations and sources in it are stand-ins.</typeparam>
internal interface ICheck<in T>
{
    /// <param name="subject">What is checked.</param>
    /// <param name="today">The archive's date.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    void Check(T subject, DateOnly today, DiagnosticBag diagnostics);
}
