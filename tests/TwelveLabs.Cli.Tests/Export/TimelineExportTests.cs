using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace TwelveLabs.Cli.Tests.Export;

public sealed class TimelineExportTests : WithoutKey
{
    // The part of the document type of FCPXML 1.8 that is used here.
    private const string DocumentType = """
        <!DOCTYPE fcpxml [
        <!ELEMENT fcpxml (resources?, event*)><!ATTLIST fcpxml version CDATA #FIXED "1.8">
        <!ELEMENT resources (asset | format)*>
        <!ELEMENT format EMPTY><!ATTLIST format id ID #REQUIRED name CDATA #IMPLIED frameDuration CDATA #IMPLIED width CDATA #IMPLIED height CDATA #IMPLIED>
        <!ELEMENT asset EMPTY><!ATTLIST asset id ID #REQUIRED name CDATA #IMPLIED src CDATA #REQUIRED start CDATA #IMPLIED duration CDATA #IMPLIED
          hasVideo CDATA #IMPLIED format IDREF #IMPLIED hasAudio CDATA #IMPLIED>
        <!ELEMENT event (project*)><!ATTLIST event name CDATA #IMPLIED>
        <!ELEMENT project (sequence)><!ATTLIST project name CDATA #IMPLIED>
        <!ELEMENT sequence (note?, spine)><!ATTLIST sequence format IDREF #REQUIRED duration CDATA #IMPLIED tcStart CDATA #IMPLIED tcFormat (DF | NDF) #IMPLIED>
        <!ELEMENT spine (asset-clip)*>
        <!ELEMENT asset-clip (note?)><!ATTLIST asset-clip ref IDREF #REQUIRED name CDATA #IMPLIED offset CDATA #IMPLIED start CDATA #IMPLIED
          duration CDATA #IMPLIED format IDREF #IMPLIED tcFormat (DF | NDF) #IMPLIED>
        <!ELEMENT note (#PCDATA)>
        ]>
        """;

    [Fact]
    public async Task Hits_are_rows_with_their_files()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4"]);
        var run = await library.ExportAsync("hits", "football", "--index", ExportLibrary.IndexName, "--format", "csv", "--to", "-");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("rank,video_id,file,start,end,score,confidence,matched", lines[0]);
        Assert.Contains(",monday.mp4,9.688,13.983,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("\"In football, the home team won two to one, with a goal in the last minute.\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_are_chosen_by_the_options_of_search()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        async Task<string[]> RowsAsync(params string[] args)
        {
            var run = await library.ExportAsync(["hits", .. args, "--format", "csv", "--to", "-"]);
            Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
            return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
        }

        Assert.Equal(2, (await RowsAsync("railway bridge", "--options", "conversation")).Length);
        Assert.Empty(await RowsAsync("railway bridge", "--filter", """{"duration":{"gte":1000}}"""));
        Assert.Empty(await RowsAsync("railway submarine xylophone", "--threshold", "high"));
        var grouped = await RowsAsync("storm football bridge", "--group-by", "video", "--limit", "1");
        Assert.True(grouped.Length > 1);
        Assert.Single(grouped.Select(row => row.Split(',')[1]).Distinct());

        var image = Path.Combine(Temporary, "frame.png");
        await File.WriteAllBytesAsync(image, [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        Assert.NotEmpty(await RowsAsync("--image", image));
        Assert.Equal(ExitCodes.BadArguments, (await library.ExportAsync("hits", "bridge", "--image", image, "--format", "csv", "--to", "-")).ExitCode);
        Assert.Equal(ExitCodes.BadArguments, (await library.ExportAsync("hits", "--format", "csv", "--to", "-")).ExitCode);
    }

    [Fact]
    public async Task Pictures_of_the_hits_are_files_that_the_table_names()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var (pictures, table) = (Path.Combine(Temporary, "pictures"), Path.Combine(Temporary, "hits.csv"));
        Task<Run> ExportAsync() => library.ExportAsync("hits", "railway bridge", "--limit", "1", "--format", "csv", "--to", table, "--thumbnails", pictures);

        var run = await ExportAsync();

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var picture = Assert.Single(Directory.GetFiles(pictures));
        Assert.Equal("001.png", Path.GetFileName(picture));
        Assert.EndsWith($",{picture}", (await File.ReadAllLinesAsync(table))[1], StringComparison.Ordinal);

        File.Delete(table);
        var again = await ExportAsync();
        Assert.Equal((ExitCodes.BadArguments, false), (again.ExitCode, File.Exists(table)));
        Assert.Contains("--thumbnails", Assert.Single(again.ErrorLines), StringComparison.Ordinal);
    }

    // The frames and the numbers are counted by hand: at 29.97, frames 0 and 1 of each minute but each tenth have no number.
    [Theory]
    [InlineData(29.97, 60.026, "00:00:59;29")]
    [InlineData(29.97, 60.06, "00:01:00;02")]
    [InlineData(29.97, 599.966, "00:09:59;29")]
    [InlineData(29.97, 599.9994, "00:10:00;00")]
    [InlineData(29.97, 3600, "01:00:00;00")]
    [InlineData(59.94, 60.0433, "00:00:59;59")]
    [InlineData(59.94, 60.06, "00:01:00;04")]
    [InlineData(23.976, 3600, "00:59:56:10")]
    [InlineData(25, 1.02, "00:00:01:01")]
    [InlineData(24, 59.999, "00:01:00:00")]
    [InlineData(30, 60, "00:01:00:00")]
    public async Task Timecode_is_that_of_the_videos_rate(double fps, double start, string timecode)
    {
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4", fps).Hit("v1", start, start + 10);
        var lines = await EdlAsync(library);
        Assert.Equal(timecode.Contains(';', StringComparison.Ordinal) ? "FCM: DROP FRAME" : "FCM: NON-DROP FRAME", lines[1]);
        Assert.Equal(timecode, lines[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)[4]);
    }

    [Fact]
    public async Task The_events_of_an_edit_decision_list_follow_one_another()
    {
        await using var library = new ScriptedLibrary().Video("v1", "interview with anna.mp4", 29.97).Video("v2", "interview with ben.mp4", 25)
            .Hit("v1", 60.06, 120.12).Hit("v2", 10, 10).Hit("v1", 0, 1.001);
        Assert.Equal(
            [
                "TITLE: goal",
                "FCM: DROP FRAME",
                "",
                "001  INTERVIE B     C        00:01:00;02 00:02:00;04 01:00:00;00 01:01:00;02",
                "* FROM CLIP NAME: interview with anna.mp4",
                "* COMMENT: SCORE 83.25 high",
                "",
                "002  INTERVI2 B     C        00:00:10;00 00:00:10;01 01:01:00;02 01:01:00;03",
                "* FROM CLIP NAME: interview with ben.mp4",
                "* COMMENT: SCORE 83.25 high",
                "",
                "003  INTERVIE B     C        00:00:00;00 00:00:01;00 01:01:00;03 01:01:01;03",
                "* FROM CLIP NAME: interview with anna.mp4",
                "* COMMENT: SCORE 83.25 high",
                "",
            ],
            await EdlAsync(library));
    }

    [Fact]
    public async Task A_rate_can_be_chosen_and_an_unusual_one_becomes_that_of_a_timeline()
    {
        await using var library = new ScriptedLibrary().Video("v1", "phone.mp4", 29.87).Hit("v1", 1, 2);
        Assert.Equal("FCM: DROP FRAME", (await EdlAsync(library))[1]);
        var run = await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "edl", "--fps", "25", "--to", "-");
        Assert.Contains(" 00:00:01:00 00:00:02:00 01:00:00:00 01:00:01:00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Final_Cut_XML_is_valid_and_exact_at_the_frame()
    {
        await using var library = new ScriptedLibrary().Video("v1", "a & b #1.mp4", 29.97, 3603.6).Video("v2", "../other.mp4", 12.5, 20)
            .Hit("v1", 60.06, 120.12).Hit("v2", 10, 12).Hit("v1", 3600, 3700);
        var path = Path.Combine(Temporary, "cut.fcpxml");
        var run = await library.ExportAsync("hits", "a <goal>", "--index", "i1", "--format", "fcpxml", "--videos", Temporary, "--to", path);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.True((bool?)JsonNode.Parse(run.Output)!["drop_frame"]);
        var project = await ValidAsync(path);

        Assert.Equal(["1001/30000s", "1001/30000s", "2/25s"], project.Descendants("format").Attributes("frameDuration").Select(value => value.Value));
        var folder = new Uri(Temporary + "/");
        Assert.Equal([new Uri(folder, "a%20%26%20b%20%231.mp4").AbsoluteUri, new Uri(folder, "other.mp4").AbsoluteUri], project.Descendants("asset").Attributes("src").Select(value => value.Value));
        Assert.Equal(["18018/5s", "20s"], project.Descendants("asset").Attributes("duration").Select(value => value.Value));

        // The hour of drop-frame timecode is frame 107,892. The first clip has 1,800 frames, the second 60, and the third ends with its video.
        Assert.Equal([Time(107892), Time(109692), Time(109752)], Values(project, "offset"));
        Assert.Equal([(1800 * 1001, 30000), (10, 1), (107892 * 1001L, 30000)], Values(project, "start"), new SameFraction());
        Assert.Equal([Time(1800), Time(60), Time(108)], Values(project, "duration"));
        Assert.Equal(Time(1968), Fraction(project.Descendants("sequence").Single().Attribute("duration")!.Value));
    }

    [Fact]
    public async Task A_file_in_a_subdirectory_is_linked_where_it_is()
    {
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4").Hit("v1", 0, 1);
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Temporary, "below")).FullName, "clip.mp4");
        await File.WriteAllTextAsync(file, "");
        var path = Path.Combine(Temporary, "cut.fcpxml");
        await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "fcpxml", "--videos", Temporary, "--to", path);
        Assert.Equal(new Uri(file).AbsoluteUri, (await ValidAsync(path)).Descendants("asset").Single().Attribute("src")!.Value);
    }

    [Fact]
    public async Task Without_a_directory_the_links_are_names_that_an_editor_asks_for()
    {
        await using var library = new ScriptedLibrary().Video("v1", "..").Hit("v1", 0, 1);
        var path = Path.Combine(Temporary, "cut.fcpxml");
        await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "fcpxml", "--to", path);
        Assert.EndsWith("/v1", (await ValidAsync(path)).Descendants("asset").Single().Attribute("src")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_of_a_video_that_cannot_be_read_are_left_out_and_it_is_named()
    {
        await using var library = new ScriptedLibrary { Failing = { "videos/v2" } }.Video("v1", "one.mp4").Hit("v2", 0, 1).Hit("v1", 0, 1);
        var run = await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "csv", "--to", "-");
        Assert.Equal(ExitCodes.PartialFailure, run.ExitCode);
        Assert.StartsWith("error: v2: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("\n2,v1,one.mp4,", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "--limit", "1000")]
    [InlineData("--limit", "--limit", "0")]
    [InlineData("--fps", "--fps", "0")]
    [InlineData("--videos", "--videos", "absent-directory")]
    public async Task What_no_timeline_can_have_is_refused(string name, params string[] args)
    {
        var run = await Run.OfAsync(["export", "hits", "goal", "--index", "i1", "--format", "edl", "--to", "-", .. args]);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains(name, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_hit_there_is_no_timeline()
    {
        await using var library = new ScriptedLibrary();
        var path = Path.Combine(Temporary, "cut.edl");
        var run = await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "edl", "--to", path);
        Assert.Equal((ExitCodes.Failure, false), (run.ExitCode, File.Exists(path)));
        Assert.Single(run.ErrorLines);
    }

    private static async Task<string[]> EdlAsync(ScriptedLibrary library)
    {
        var run = await library.ExportAsync("hits", "goal", "--index", "i1", "--format", "edl", "--to", "-");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        return run.Output.Split("\r\n");
    }

    private static async Task<XDocument> ValidAsync(string path)
    {
        var text = (await File.ReadAllTextAsync(path)).Replace("<!DOCTYPE fcpxml >", DocumentType, StringComparison.Ordinal);
        Assert.Contains(DocumentType, text, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD });
        return XDocument.Load(reader);
    }

    private static IEnumerable<(long Numerator, long Denominator)> Values(XDocument project, string name) =>
        project.Descendants("asset-clip").Select(clip => Fraction(clip.Attribute(name)!.Value));

    private static (long Numerator, long Denominator) Fraction(string time)
    {
        var parts = time.TrimEnd('s').Split('/');
        return (long.Parse(parts[0], null), parts.Length > 1 ? long.Parse(parts[1], null) : 1);
    }

    // A number of frames at 29.97, in lowest terms.
    private static (long Numerator, long Denominator) Time(long frames)
    {
        var divisor = (long)System.Numerics.BigInteger.GreatestCommonDivisor(frames * 1001, 30000);
        return (frames * 1001 / divisor, 30000 / divisor);
    }

    private sealed class SameFraction : IEqualityComparer<(long Numerator, long Denominator)>
    {
        public bool Equals((long Numerator, long Denominator) x, (long Numerator, long Denominator) y) => x.Numerator * y.Denominator == y.Numerator * x.Denominator;

        public int GetHashCode((long Numerator, long Denominator) obj) => 0;
    }
}
