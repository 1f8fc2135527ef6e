namespace TwelveLabs.Tests.Errors;

/// <summary>What reporters of errors see that know no property of ours.</summary>
public class ErrorDataTests
{
    [Fact]
    public async Task Data_holds_what_identifies_a_refused_call()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(404, ErrorCodes.ResourceNotExist, "No such index.", "https://docs.example/errors").With("X-Request-Id", "req-7"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.GetAsync("i"));
        Assert.Equal(
            [("TwelveLabs.Attempts", 1), ("TwelveLabs.Code", ErrorCodes.ResourceNotExist), ("TwelveLabs.Operation", "Indexes_Get"), ("TwelveLabs.RequestId", "req-7"), ("TwelveLabs.StatusCode", 404)],
            failure.Data.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(key => (key, failure.Data[key]!)));
        Assert.Equal(
            "Indexes.GetAsync failed: 404 NotFound, resource_not_exist: No such index. (request req-7) See https://docs.example/errors", failure.Message);
    }

    [Fact]
    public async Task Data_holds_the_operation_and_the_attempts_of_a_call_without_a_response()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Reset));
        using var client = Connect.Retrying(server, new PacingClock());
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());
        Assert.Equal(("Engines_List", 3), (failure.Data["TwelveLabs.Operation"], failure.Data["TwelveLabs.Attempts"]));
    }
}
