namespace TwelveLabs.Emulator.Tests;

public sealed class IndexTests
{
    [Fact]
    public async Task An_index_can_be_made_read_renamed_and_deleted()
    {
        await using var service = await Service.StartAsync();
        var id = await service.IndexAsync("newsroom");
        Assert.Matches("^[0-9a-f]{24}$", id);

        var index = await service.GetAsync($"indexes/{id}");
        Assert.Equal("newsroom", index.Text("index_name"));
        Assert.Equal("2024-11-06T09:30:00.123Z", index.Text("created_at"));
        Assert.Equal("marengo2.6", index.Json["engines"]![0]!["engine_name"]!.GetValue<string>());
        Assert.Equal("thumbnail", index.Json["addons"]![0]!.GetValue<string>());
        Assert.Equal(0, index.Json["video_count"]!.GetValue<int>());

        service.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync($"indexes/{id}", new { index_name = "archive" })).Status);
        index = await service.GetAsync($"indexes/{id}");
        Assert.Equal("archive", index.Text("index_name"));
        Assert.Equal("2024-11-06T09:31:00.123Z", index.Text("updated_at"));

        Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"indexes/{id}")).Status);
        (await service.GetAsync($"indexes/{id}")).Refused(HttpStatusCode.NotFound, "resource_not_exist", $"{id} does not exist in collection indexes");
    }

    [Fact]
    public async Task A_taken_name_is_refused_for_a_new_index_and_for_another_ones_renaming()
    {
        await using var service = await Service.StartAsync();
        await service.IndexAsync("one");
        var other = await service.IndexAsync("two");
        var create = await service.PostAsync("indexes", new { index_name = "one", engines = new[] { new { engine_name = "marengo2.6", engine_options = new[] { "visual" } } } });
        create.Refused(HttpStatusCode.Conflict, "index_name_already_exists", "one");
        (await service.PutAsync($"indexes/{other}", new { index_name = "one" })).Refused(HttpStatusCode.Conflict, "index_name_already_exists", "one");
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync($"indexes/{other}", new { index_name = "two" })).Status);
    }
}
