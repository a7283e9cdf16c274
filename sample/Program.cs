using FleetCheck.CommandLine;

return await FleetCommand.RunAsync(args).ConfigureAwait(false);
