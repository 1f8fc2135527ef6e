using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Operations;

public class ImportTests
{
    [Fact]
    public async Task A_bucket_is_imported_with_users_metadata()
    {
        await using var stage = await Stage.StartAsync(indexingSeconds: 20);
        var index = await stage.IndexAsync();
        var bucket = stage.Bucket("bucket-1", "a.mp4", "b.mp4");
        var result = await stage.Client.Imports.CreateAsync(bucket, new CreateImportRequest { IndexId = index, UserMetadata = new Dictionary<string, JToken?> { ["batchNo"] = 7 } });
        Assert.Equal(["a.mp4", "b.mp4"], result.Videos.Select(video => video.Filename));
        Assert.Empty(result.FailedFiles);

        stage.Bucket("bucket-1", "late.mp4");
        var status = await stage.Client.Imports.GetStatusAsync(bucket, index);
        Assert.Equal(2, status.Validating.Count);
        Assert.Equal(["late.mp4"], status.NotImported);

        status = await stage.Client.Imports.WaitForCompletionAsync(bucket, index);
        Assert.Equal(result.Videos.Select(video => video.VideoId), status.Ready.Select(video => video.VideoId));
        Assert.Equal(7, (int)(await stage.Client.Videos.GetAsync(index, result.Videos[0].VideoId!)).Metadata!.AdditionalProperties["batchNo"]!);
    }

    [Fact]
    public async Task A_file_that_cannot_be_imported_is_told_apart()
    {
        await using var stage = await Stage.StartAsync();
        var bucket = stage.Bucket("bucket-1", "good.mp4");
        await File.WriteAllBytesAsync(Path.Combine(stage.BucketFolder(bucket), "empty.mp4"), []);
        var result = await stage.Client.Imports.CreateAsync(bucket, new CreateImportRequest { IndexId = await stage.IndexAsync(), IncrementalImport = false, RetryFailed = true });
        Assert.Equal("good.mp4", Assert.Single(result.Videos).Filename);
        Assert.Contains("empty", Assert.Single(result.FailedFiles).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_count_what_an_import_did()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        var bucket = stage.Bucket("bucket-1", "a.mp4");
        await stage.Client.Imports.CreateAsync(bucket, new CreateImportRequest { IndexId = index });
        await stage.Client.Imports.WaitForCompletionAsync(bucket, index);
        var log = Assert.Single((await stage.Client.Imports.ListLogsAsync(bucket)).Data);
        Assert.Equal(("newsroom", 1, 0), (log.IndexName, log.VideoStatus!.Ready, log.VideoStatus.Failed));
        Assert.True(log.EndedAt > log.CreatedAt);
    }
}
