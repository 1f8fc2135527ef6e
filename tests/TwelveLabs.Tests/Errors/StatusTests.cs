namespace TwelveLabs.Tests.Errors;

public class StatusTests
{
    [Theory]
    [InlineData(400, typeof(BadRequestException))]
    [InlineData(401, typeof(AuthenticationException))]
    [InlineData(403, typeof(PermissionException))]
    [InlineData(404, typeof(NotFoundException))]
    [InlineData(405, typeof(ApiException))]
    [InlineData(409, typeof(ConflictException))]
    [InlineData(418, typeof(ApiException))]
    [InlineData(422, typeof(BadRequestException))]
    [InlineData(429, typeof(RateLimitException))]
    [InlineData(500, typeof(ServerException))]
    [InlineData(502, typeof(ServerException))]
    [InlineData(503, typeof(ServerException))]
    [InlineData(504, typeof(ServerException))]
    [InlineData(599, typeof(ServerException))]
    public async Task Each_status_has_its_exception_with_all_that_the_response_tells(int status, Type expected)
    {
        var response = ScriptedResponse.Error(status, "a_new_code", "Words for a user.", "https://docs.example/a").With("X-Api-Version", "1.2.7").With("X-Request-Id", "req-9");
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => client.Indexes.GetAsync("abc"));
        Assert.IsType(expected, failure);
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal(("a_new_code", "Words for a user.", "https://docs.example/a"), (failure.Code, failure.ServiceMessage, failure.DocsUrl));
        Assert.Equal(("1.2.7", "req-9"), (failure.ApiVersion, failure.RequestId));
        Assert.Equal("req-9", failure.Headers["x-request-ID"]);
        Assert.Equal("Indexes_Get", failure.Response.Operation);
        foreach (var part in new[] { "Indexes.GetAsync", $"{status}", "a_new_code", "Words for a user.", "https://docs.example/a", "req-9" })
        {
            Assert.Contains(part, failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_operation_without_a_value_fails_in_the_same_way()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(409, "task_cannot_be_deleted"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ConflictException>(() => client.Tasks.DeleteAsync("abc"));
        Assert.Equal(ErrorCodes.TaskCannotBeDeleted, failure.Code);
    }

    [Fact]
    public async Task An_upload_fails_in_the_same_way()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400, "video_file_broken"));
        using var client = Connect.To(server);
        var request = new CreateTaskRequest { IndexId = "abc", VideoFile = FileUpload.FromBytes(new byte[10], "a.mp4") };
        Assert.Equal(ErrorCodes.VideoFileBroken, (await Assert.ThrowsAsync<BadRequestException>(() => client.Tasks.CreateAsync(request))).Code);
    }

    [Fact]
    public async Task Members_that_the_envelope_did_not_have_before_are_kept()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"code":"c","message":"m","details":{"field":"x"}}""", 400));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<BadRequestException>(() => client.Engines.ListAsync());
        Assert.Equal("x", (string?)failure.Response.Envelope!.AdditionalProperties["details"]!["field"]);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_since_the_key_would_go_along(int status)
    {
        await using var elsewhere = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        await using var server = new ScriptedServer(new ScriptedResponse { Status = status }.With("Location", $"{elsewhere.Address}/engines"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Engines.ListAsync());
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.EndsWith("/engines", failure.Headers["Location"], StringComparison.Ordinal);
        Assert.Empty(elsewhere.Calls);
    }
}
