namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>How search hits are written.</summary>
internal enum TimelineFormat
{
    /// <summary>Comma-separated values, a row for each hit.</summary>
    Csv,

    /// <summary>An edit decision list, CMX 3600.</summary>
    Edl,

    /// <summary>The XML of Final Cut Pro.</summary>
    Fcpxml,
}
