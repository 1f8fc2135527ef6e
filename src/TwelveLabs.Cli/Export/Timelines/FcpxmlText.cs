using System.Xml;
using System.Xml.Linq;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes clips one after another as a project of Final Cut Pro XML 1.8, with times that are exact at the frame.</summary>
internal static class FcpxmlText
{
    // The oldest version with all that is needed, so that most editors read it.
    private const string Version = "1.8";

    private const int FirstHour = 1;

    /// <summary>Writes the project.</summary>
    /// <param name="clips">The clips in their order.</param>
    /// <param name="rate">The rate of the timeline.</param>
    /// <param name="title">The name of the project.</param>
    /// <param name="sources">Returns the address of a video's file.</param>
    /// <param name="output">Where the project is written.</param>
    public static void Write(IReadOnlyList<TimelineClip> clips, FrameRate rate, string title, Func<Video, Uri> sources, TextWriter output)
    {
        var videos = clips.Select(clip => clip.Video).DistinctBy(video => video.Id).Select((video, at) => new Asset(video, at + 1)).ToList();
        var assets = videos.ToDictionary(asset => asset.Video.Id, StringComparer.Ordinal);
        var name = Text(title);
        var document = new XDocument(
            new XDocumentType("fcpxml", null, null, null),
            new XElement(
                "fcpxml",
                new XAttribute("version", Version),
                new XElement("resources", Format("r0", rate, videos[0].Video), videos.Select(asset => asset.Format()), videos.Select(asset => asset.Element(sources(asset.Video)))),
                new XElement("event", new XAttribute("name", name), new XElement("project", new XAttribute("name", name), Sequence(clips, rate, assets)))));
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { Indent = true });
        document.Save(writer);
    }

    private static XElement Sequence(IReadOnlyList<TimelineClip> clips, FrameRate rate, Dictionary<string, Asset> assets)
    {
        var spine = new XElement("spine");
        var offset = Timecode.FrameOfHour(FirstHour, rate);
        var start = offset;
        foreach (var clip in clips)
        {
            var count = clip.Frames(rate).Count;
            spine.Add(assets[clip.Video.Id].Clip(clip, rate.TimeOf(offset), rate.TimeOf(count), TimecodeFormat(rate)));
            offset += count;
        }

        return new XElement(
            "sequence",
            new XAttribute("format", "r0"),
            new XAttribute("duration", rate.TimeOf(offset - start)),
            new XAttribute("tcStart", rate.TimeOf(start)),
            new XAttribute("tcFormat", TimecodeFormat(rate)),
            spine);
    }

    private static XElement Format(string id, FrameRate rate, Video video)
    {
        var format = new XElement("format", new XAttribute("id", id), new XAttribute("frameDuration", rate.TimeOf(1)));
        if (video.Metadata is { Width: { } width, Height: { } height })
        {
            format.Add(new XAttribute("width", width), new XAttribute("height", height));
        }

        return format;
    }

    private static string TimecodeFormat(FrameRate rate) => rate.IsDropFrame ? "DF" : "NDF";

    private static string Text(string text) => string.Concat(Safe.Line(text).Where(XmlConvert.IsXmlChar));

    // A video with its own rate, which need not be the timeline's.
    private sealed record Asset(Video Video, int Number)
    {
        private FrameRate Rate => FrameRate.OfVideo(Video.Metadata?.Fps);

        private string Id => string.Create(CultureInfo.InvariantCulture, $"a{Number}");

        private string FormatId => string.Create(CultureInfo.InvariantCulture, $"r{Number}");

        public XElement Format() => FcpxmlText.Format(FormatId, Rate, Video);

        public XElement Element(Uri source)
        {
            var asset = new XElement(
                "asset",
                new XAttribute("id", Id),
                new XAttribute("name", Text(Videos.VideoSelection.NameOf(Video))),
                new XAttribute("src", source.AbsoluteUri),
                new XAttribute("start", "0s"),
                new XAttribute("hasVideo", "1"),
                new XAttribute("format", FormatId),
                new XAttribute("hasAudio", "1"));
            if (Video.Metadata?.DurationSeconds is { } duration)
            {
                asset.Add(new XAttribute("duration", Rate.TimeOf(Rate.FrameAt(duration))));
            }

            return asset;
        }

        public XElement Clip(TimelineClip clip, string offset, string duration, string timecode) => new(
            "asset-clip",
            new XAttribute("ref", Id),
            new XAttribute("name", Text(clip.Name)),
            new XAttribute("offset", offset),
            new XAttribute("start", Rate.TimeOf(Rate.FrameAt(clip.Start))),
            new XAttribute("duration", duration),
            new XAttribute("format", FormatId),
            new XAttribute("tcFormat", timecode),
            new XElement("note", Text(string.Create(CultureInfo.InvariantCulture, $"score {clip.Hit.Score:0.##} {clip.Hit.Confidence} {clip.Hit.Text}"))));
    }
}
