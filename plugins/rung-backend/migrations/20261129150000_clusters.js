// @ts-check

/**
 * What clusters were seen to have is large and is read as a whole, so that it
 * stands beside the narrow rows that say how each cluster is.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('clusters', table => {
    table.comment('How the latest reading of each cluster went');
    table.text('name').primary();
    table.text('title');
    table.text('source').notNullable().comment('Who reads it, or pushed');
    table.text('status').notNullable();
    table.text('reason').comment('Why it could not be read, in a sentence');
    table.text('missing_rights').notNullable().comment('JSON');
    table.timestamp('attempted_at').notNullable();
    table.timestamp('taken_at').comment('Of the snapshot that is kept');
    table.text('uid').comment('Two names of one cluster have the same');
    table.text('fingerprint').comment('Of the snapshot, without its time');
  });
  await knex.schema.createTable('cluster_snapshots', table => {
    table.comment('What each cluster was last seen to have');
    table.text('name').primary();
    table.binary('snapshot').notNullable().comment('JSON, gzipped');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('cluster_snapshots');
  await knex.schema.dropTable('clusters');
};
