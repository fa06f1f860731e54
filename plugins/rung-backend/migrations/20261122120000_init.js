// @ts-check

/**
 * Every index is created together with its table, so that the migration stays
 * short and transactional: replicas that start at once wait for each other,
 * and one that is killed leaves no lock behind.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessments', table => {
    table.comment(
      'What each entity needs, narrow, because reports read all of it',
    );
    table.text('entity_ref').primary();
    table.text('uid').notNullable().index();
    table.text('kind').notNullable();
    table.text('namespace').notNullable();
    table.text('name').notNullable();
    table.text('title');
    table.text('type');
    table.text('lifecycle');
    table.text('owner');
    table.text('system');
    table.text('domain');
    table.text('tags').notNullable().comment('A JSON array of strings');
    table.text('status').notNullable();
    table.smallint('rung').comment('The headline rung; null while unassessed');
    table.smallint('resilience');
    table.boolean('platform').notNullable();
    table.smallint('built').comment('The resilience of what stands');
    table.text('posture').notNullable();
    table.double('headroom').comment('To the nearest climb trigger');
    table.text('findings').notNullable().comment('A JSON array of open ids');
    table.text('accepted').notNullable().comment('A JSON array of ids');
    table.double('availability').comment('For the findings of dependents');
    table.integer('teams').comment('Teams counted on a cluster');
    table.text('first_status').notNullable().comment('As it was first seen');
    table.smallint('first_rung');
    table.text('first_posture').notNullable();
    table.integer('first_day').notNullable().comment('Days since 1970-01-01');
    table.timestamp('first_at').notNullable();
    table.timestamp('assessed_at').notNullable();
    table.timestamp('changed_at').notNullable();
    table.timestamp('gone_at').comment('Set once it has left the catalog');
    table.text('placement_hash').notNullable();
    table.text('input_hash').notNullable();
    table
      .integer('sequence')
      .notNullable()
      .comment('Which write it is from: an older one never overwrites it');
    // The order of lists and exports unless another one is asked for.
    table.index(['name', 'entity_ref']);
  });

  await knex.schema.createTable('assessment_details', table => {
    table.comment('What a list shows beyond what it filters by');
    table.text('entity_ref').primary();
    table.text('details').notNullable().comment('JSON');
  });

  await knex.schema.createTable('history', table => {
    table.comment('One row for each change of a verdict');
    table.increments('id');
    table.text('entity_ref').notNullable();
    table.timestamp('at').notNullable();
    table
      .integer('day')
      .notNullable()
      .index()
      .comment('The day of `at`, as days since 1970-01-01');
    table.text('before_status').comment('Null where the entity came back');
    table.smallint('before_rung');
    table.text('before_posture');
    table.text('after_status').comment('Null where the entity has left');
    table.smallint('after_rung');
    table.text('after_posture');
    table.text('before').comment('JSON');
    table.text('after').comment('JSON');
    table.text('changes').notNullable().comment('JSON');
    table.index(['entity_ref', 'id']);
  });

  await knex.schema.createTable('scans', table => {
    table.comment('The latest scans of the catalog');
    table.integer('id').primary().comment('The sequence of its writes');
    table.text('status').notNullable();
    table.timestamp('started_at').notNullable();
    table.timestamp('finished_at');
    table.integer('entities_read').notNullable().defaultTo(0);
    table.integer('entities_scored').notNullable().defaultTo(0);
    table.integer('entities_written').notNullable().defaultTo(0);
    table.integer('entities_gone').notNullable().defaultTo(0);
    table.integer('entities_failed').notNullable().defaultTo(0);
    table.text('error');
  });

  await knex.schema.createTable('fence', table => {
    table.comment('One row that orders all writes, and bounds what is known');
    table.integer('id').primary();
    table.integer('sequence').notNullable().comment('The last one given out');
    table.integer('scan').notNullable().comment('The scan that may write');
    table
      .integer('writes')
      .notNullable()
      .comment('Counts whatever changes what is reported');
    table
      .integer('known_from')
      .notNullable()
      .comment('The first day of which history is complete');
  });
  await knex('fence').insert({
    id: 1,
    sequence: 0,
    scan: 0,
    writes: 0,
    known_from: 0,
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'fence',
    'scans',
    'history',
    'assessment_details',
    'assessments',
  ]) {
    await knex.schema.dropTable(table);
  }
};
