namespace TwelveLabs.Polling;

/// <summary>Adds the id of a started task to every exception that ends its polling, so that the id is not lost.</summary>
internal static class StartedTask
{
    public static async Task<T> WaitAsync<T>(string id, Task<T> wait)
    {
        try
        {
            return await wait.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            if (e is TwelveLabsException failure)
            {
                failure.TaskId = id;
            }

            e.Data[TwelveLabsException.TaskIdKey] = id;
            throw;
        }
    }
}
